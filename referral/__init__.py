"""Referral 转办: one order for each thing that another department must carry, all of them together, joined when the last has answered."""
