package roundtrip.formats.mermaid;

/// Which way a flowchart, or the inside of a subgraph, runs. `TD` is another word for `TB`.
public enum Direction {
    TB,
    BT,
    LR,
    RL
}
