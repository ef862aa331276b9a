"""A job as a readable text: parsed into plain data and written again to the same bytes."""

from backroom.engines.reading.job_text.form import LIMIT, CompetencyText, JobText, sourced, with_source
from backroom.engines.reading.job_text.reader import JobReading, decode, parse
from backroom.engines.reading.job_text.writer import write

__all__ = ["LIMIT", "CompetencyText", "JobReading", "JobText", "decode", "parse", "sourced", "with_source", "write"]
