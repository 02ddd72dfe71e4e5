"""Lindendaal, a made-up town: the real bot and its real store on a simulated Discord, offline."""
