package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.UnreadableException;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// Which cell stands for which part of ours. A copied cell remembers the same part as its original: the cell with the id from
/// then is the original, else the first, and every other one is a part of its own with a new id.
final class Claims {
    private final List<Remark> remarks;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /// By cell.
    final Map<String, Memory> memories = new LinkedHashMap<>();
    final Set<String> copies = new HashSet<>();

    private Claims(List<Remark> remarks) {
        this.remarks = remarks;
    }

    static Claims of(List<Cell> cells, List<Remark> remarks) {
        Claims claims = new Claims(remarks);
        cells.forEach(claims::remember);
        claims.separate();
        return claims;
    }

    private void remember(Cell cell) {
        if (cell.memory() == null || !cell.isVertex() && !cell.isEdge()) {
            return;
        }
        try {
            Memory memory = Memory.of(cell.memory(), cell.line());
            if (memory.isLink() == cell.isEdge()) {
                memories.put(cell.id(), memory);
            }
        } catch (UnreadableException _) {
            remarks.add(new Remark(cell.line(), "memory.damaged", cell.label()));
        }
    }

    private void separate() {
        Map<String, String> owners = new HashMap<>();
        memories.forEach((cell, memory) -> {
            if (cell.equals(memory.cell())) {
                owners.putIfAbsent(memory.id(), cell);
            }
        });
        memories.forEach((cell, memory) -> owners.putIfAbsent(memory.id(), cell));
        owners.values().forEach(cell -> claim(memories.get(cell)));
        List<String> others = new ArrayList<>(memories.keySet());
        others.removeAll(new HashSet<>(owners.values()));
        for (String cell : others) {
            copies.add(cell);
            memories.computeIfPresent(cell, (_, memory) -> copy(memory));
        }
    }

    private void claim(@Nullable Memory memory) {
        if (memory != null) {
            ids.add(memory.id());
            memory.parts().forEach(part -> ids.add(part.id()));
        }
    }

    private Memory copy(Memory memory) {
        String id = freeId(memory.id());
        Group group = memory.group();
        Link link = memory.link();
        List<Component> parts = new ArrayList<>();
        for (Component part : memory.parts()) {
            parts.add(part.renamed(parts.isEmpty() ? id : Component.path(id, part.localId())));
        }
        Memory copy = memory.remembering(parts, group == null ? null : group.renamed(id),
                link == null ? null : link.renamed(id));
        claim(copy);
        return copy;
    }

    private String freeId(String wish) {
        String id = wish;
        while (!ids.add(id)) {
            id = wish + numbers.merge(wish, 2, (last, _) -> last + 1);
        }
        return id;
    }

    /// The parts that are remembered, in their order, copies last.
    ///
    /// @param hidden links that are not drawn
    Topology topology(List<Memory> hidden) {
        List<Memory> all = new ArrayList<>();
        memories.forEach((cell, memory) -> {
            if (!copies.contains(cell)) {
                all.add(memory);
            }
        });
        hidden.stream().filter(memory -> memory.isLink() && ids.add(memory.id())).forEach(all::add);
        all.sort(Comparator.comparingInt(Memory::order));
        memories.forEach((cell, memory) -> {
            if (copies.contains(cell)) {
                all.add(memory);
            }
        });
        Map<String, Component> components = new LinkedHashMap<>();
        List<Group> groups = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (Memory memory : all) {
            memory.parts().forEach(part -> components.putIfAbsent(part.id(), part));
            if (memory.group() != null) {
                groups.add(memory.group());
            } else if (memory.link() != null) {
                links.add(memory.link());
            }
        }
        return new Topology(Table.of(components.values()), Table.of(links), Table.of(groups));
    }
}
