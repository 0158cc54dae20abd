"""What the tests of the conversation share: how long Hypothesis walks."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "flows",
    max_examples=50,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("flows")
