"""How candidates were treated, in their own view: a voluntary survey that cannot be traced to a person."""
