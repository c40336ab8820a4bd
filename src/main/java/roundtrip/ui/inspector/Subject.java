package roundtrip.ui.inspector;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Edit;
import roundtrip.topology.Property;
import roundtrip.topology.Term;

/// What is inspected, as it is now.
interface Subject {
    /// Two subjects with equal keys have the same fields, only other values.
    Object key();

    /// The kind by which words may differ, as in files.
    String kindWord();

    /// Something about it by which words may differ too, as in files: the product of a balancer; empty where nothing does.
    default String flavour() {
        return "";
    }

    /// Whether it can have that value.
    default boolean offers(Term term) {
        return true;
    }

    List<Property<?>> foremost();

    /// What is folded away under "More".
    List<Property<?>> more();

    <T> @Nullable T stated(Property<T> property);

    /// What holds where nothing is stated: the default, or what follows from other statements; null if nothing is meant.
    <T> @Nullable T implied(Property<T> property);

    /// @param value null takes the statement back
    <T> Edit state(Property<T> property, @Nullable T value);
}
