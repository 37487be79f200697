"""Assessments: results of instruments and their change over time, strengths."""
