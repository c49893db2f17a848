"""`python -m deploy.cli`: see main."""

from deploy.cli.main import main

if __name__ == "__main__":
    main()
