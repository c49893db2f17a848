"""Charity 慈善: federations, Red Cross and social workers, asked with the person's consent only; with a pledge book."""
