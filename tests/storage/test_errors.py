import inspect

from storage import errors


def test_every_error_of_storage_is_a_storage_error() -> None:
    found = [kind for _, kind in inspect.getmembers(errors, inspect.isclass)]

    assert len(found) == 11
    assert all(issubclass(kind, errors.StorageError) for kind in found)


def test_the_tree_in_the_docstring_names_every_error() -> None:
    tree = errors.__doc__ or ""

    assert [k for k, _ in inspect.getmembers(errors, inspect.isclass) if k not in tree] == []
