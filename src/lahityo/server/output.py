"""The only place of `lahityo-server` that prints: data to standard output, a fault's sentence to standard error."""

import json

import click


def say(text: str) -> None:
    """Print a line for a person."""
    click.echo(text)


def say_json(document: object) -> None:
    """Print one JSON document."""
    click.echo(json.dumps(document))


def fail(sentence: str) -> None:
    """Print a fault, or what is to be done next."""
    click.echo(sentence, err=True)
