"""Developer tools of the Cổng Làng portal; none of them runs on the published site."""
