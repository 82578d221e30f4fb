"""What the product promises, in its users' words."""
