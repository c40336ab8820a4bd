package roundtrip.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import roundtrip.topology.Terms.Deed;
import roundtrip.ui.actions.Action;
import roundtrip.ui.actions.Entry;
import roundtrip.ui.actions.SubMenu;
import roundtrip.ui.playback.Player;

/// What can be done to a part or link of the run that is played, besides stopping it: make a replica the primary, slow something
/// down, tell the balancers about a backend. Each is one step of undo.
final class RunMenu {
    static final double SLOWER = 4;

    private final Player player;
    private final BooleanSupplier played;

    /// @param played whether the run is in front
    RunMenu(Player player, BooleanSupplier played) {
        this.player = player;
        this.played = played;
    }

    List<Entry> of(String id) {
        List<Entry> entries = new ArrayList<>();
        if (!played.getAsBoolean()) {
            return entries;
        }
        entries.add(deed(Deed.PROMOTE, id).when(() -> player.isReplica(id)));
        entries.add(player.isSlow(id)
                ? Action.of("quick", () -> player.heal(id))
                : Action.of("slow", () -> player.deed(Deed.SLOW, id, SLOWER)));
        if (player.isBackend(id)) {
            entries.add(new SubMenu("orders", () -> orders(id)));
        }
        return entries;
    }

    private List<Entry> orders(String id) {
        return List.of(deed(Deed.MAINT, id), deed(Deed.DRAIN, id),
                deed(Deed.READY, id).when(() -> player.isSpared(id)));
    }

    private Action deed(Deed deed, String id) {
        return Action.of(deed.word(), () -> player.deed(deed, id, 1));
    }
}
