"""The operator's command: `jiuji stack | token | tail | inspect | redrive | verify | demo`."""
