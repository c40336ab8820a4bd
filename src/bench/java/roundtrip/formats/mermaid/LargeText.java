package roundtrip.formats.mermaid;

/// Flowcharts of any size as people draw them: zones of a dozen nodes with labels, arrows inside and between them.
final class LargeText {
    private static final String[] LABELS = {"[Web server %d - Nginx + App]", "[(Database %d)]",
            "(\"Cache %d (Redis)\")",
            "{{Queue %d}}", "([Load balancer %d])", "[\"API %d<br/>port 8080\"]"};
    private static final int ZONE = 12;

    private LargeText() {}

    static String of(int nodes) {
        StringBuilder text = new StringBuilder("flowchart TB\n");
        for (int i = 0; i < nodes; i++) {
            if (i % ZONE == 0) {
                text.append(i == 0 ? "" : "  end\n").append("  subgraph z").append(i / ZONE).append(" [Zone ")
                        .append(i / ZONE).append("]\n");
            }
            text.append("    n").append(i).append(LABELS[i % LABELS.length].formatted(i)).append('\n');
            if (i % 5 > 0) {
                text.append("    n").append(i - 1).append(" -->|HTTPS 443| n").append(i).append('\n');
            }
        }
        text.append("  end\n");
        for (int i = 0; i + ZONE < nodes; i += 2) {
            text.append("  n").append(i).append(" -.-> n").append(i + ZONE).append('\n');
        }
        return text.toString();
    }
}
