"""What other systems see. Each folder: client.py speaks, fake.py is the offline twin, subscribers.py hears events."""
