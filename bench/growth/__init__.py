"""What a step, a start and a list cost with few and with very many cases on the disk.

    python -m bench.growth --sizes small,middle,large --data FOLDER --publish

Each size is a real process with a database of its own, filled by `bench.fill` as years would have.
They take turns, one at a time, so that whatever else this machine does hurts all alike.
"""
