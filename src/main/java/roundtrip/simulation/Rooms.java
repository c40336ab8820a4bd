package roundtrip.simulation;

/// All that a request meets on its way.
record Rooms(World world, Carrier carrier, Resolver resolver, Entrance entrance, Pools pools, Copies copies,
        Promotion promotion) {
    static Rooms of(World world, Run run, Balancing balancing) {
        boolean later = run.interventions().stream().anyMatch(done -> !done.isSettled());
        Carrier carrier = new Carrier(world, new Holds(run));
        return new Rooms(world, carrier, new Resolver(world, carrier), new Entrance(world),
                new Pools(world, balancing, later), new Copies(world, carrier), new Promotion(world));
    }
}
