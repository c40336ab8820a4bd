package roundtrip.formats.json;

/// Which element a text in a file means.
interface References {
    /// Every text as it stands, for elements that travel alone and are put together by somebody else.
    References AS_WRITTEN = new References() {
        @Override
        public String id(Passage id) {
            return id.text();
        }

        @Override
        public String group(Passage reference) {
            return reference.text();
        }

        @Override
        public String end(Passage reference) {
            return reference.text();
        }

        @Override
        public String client(Passage reference) {
            return reference.text();
        }

        @Override
        public String target(Passage reference) {
            return reference.text();
        }

        @Override
        public String subject(Passage reference) {
            return reference.text();
        }

        @Override
        public String likeness(String as) {
            return as;
        }

        @Override
        public String source(String reference) {
            return reference;
        }
    };

    /// The id of the element that has it; of a service the one within its machine.
    String id(Passage id);

    /// The id of the group that is meant.
    String group(Passage reference);

    /// The id of the component or group at which a link ends.
    String end(Passage reference);

    /// The id of the component that asks in a scenario.
    String client(Passage reference);

    /// The id of the component, link or group of which a scenario speaks.
    String target(Passage reference);

    /// What an accepted finding is about.
    String subject(Passage reference);

    /// What the subject of an acceptance looked like, a [roundtrip.topology.Likeness].
    String likeness(String as);

    /// What a firewall's rule lets in: an address, or the id of a machine.
    String source(String reference);
}
