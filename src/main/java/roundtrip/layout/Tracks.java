package roundtrip.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;

/// Parallel tracks that a [Detour] may use, each with what lies on it.
final class Tracks {
    /// Per px on top of another line.
    private static final double ON_TOP = 4;

    private final boolean level;
    private final double[] tracks;
    private final Surroundings near;
    private final @Nullable Found[] found;

    /// What lies on one track.
    private record Found(List<Box> cards, List<Piece> along, List<Piece> across) {}

    Tracks(boolean level, SortedSet<Double> tracks, Surroundings near) {
        this.level = level;
        this.tracks = tracks.stream().mapToDouble(track -> track).toArray();
        this.near = near;
        this.found = new Found[this.tracks.length];
    }

    int size() {
        return tracks.length;
    }

    double at(int index) {
        return tracks[index];
    }

    int index(double track) {
        return Arrays.binarySearch(tracks, track);
    }

    /// What a step on a track costs; endless if a card is in the way.
    double step(int index, double from, double to) {
        Found here = found(index);
        Piece piece = new Piece(level, tracks[index], Math.min(from, to), Math.max(from, to));
        for (Box card : here.cards) {
            if (piece.passes(card, near.isOwn(card) ? -1 : CardSize.GRID)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        double cost = piece.length();
        for (Piece other : here.along) {
            cost += piece.shared(other, Surroundings.NEAR) * ON_TOP;
        }
        for (Piece other : here.across) {
            cost += other.track() > piece.low() && other.track() <= piece.high() ? Surroundings.CROSSING : 0;
        }
        return cost;
    }

    private Found found(int index) {
        Found known = found[index];
        if (known == null) {
            double track = tracks[index];
            Piece all = new Piece(level, track, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            known = new Found(near.cards().stream().filter(card -> all.passes(card, CardSize.GRID)).toList(),
                    new ArrayList<>(), new ArrayList<>());
            for (Piece other : near.others()) {
                if (other.level() == level) {
                    if (Math.abs(other.track() - track) < Surroundings.NEAR) {
                        known.along.add(other);
                    }
                } else if (other.low() < track && track < other.high()) {
                    known.across.add(other);
                }
            }
            found[index] = known;
        }
        return known;
    }
}
