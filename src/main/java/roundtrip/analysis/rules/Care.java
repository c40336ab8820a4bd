package roundtrip.analysis.rules;

import java.util.Arrays;
import java.util.List;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;

/// How carefully something is put into a drawing, the least first. Its key names what comes with it.
enum Care {
    NONE("item"),
    HTTPS("item-https"),
    GUARDED("item-guarded"),
    GUARDED_HTTPS("item-guarded-https"),
    GUARDED_WATCHED("item-guarded-watched"),
    ALL("item-guarded-https-watched");

    private final String key;
    private final List<String> words;

    Care(String key) {
        this.key = key;
        words = Arrays.asList(key.split("-"));
    }

    /// Of its name in the bundle `analysis`, behind `fix.`
    String key() {
        return key;
    }

    /// Whether new arrows from users are encrypted.
    boolean isEncrypted() {
        return words.contains("https");
    }

    /// Gives a new machine what it needs.
    void protect(Blueprint plan, Component machine) {
        if (words.contains("guarded")) {
            plan.state(machine.id(), Property.HOST_FIREWALL, true);
        }
        if (words.contains("watched")
                && plan.topology().services(machine.id()).stream().noneMatch(one -> one.kind() == Kind.AGENT)) {
            Fixes.watch(plan, machine.id(), Fixes.watcher(plan));
        }
    }
}
