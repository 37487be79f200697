"""x"""
import scenario
from screenshots_taking import At
def take_all(at: At, stage: scenario.Stage) -> None:
    """x"""
