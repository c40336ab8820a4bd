package roundtrip.ui.inspector;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A control for the value of one property.
interface Field<T> {
    Region node();

    /// Shows what is stated, or where nothing is, what holds then. An edit in progress in this very field is left alone.
    void show(@Nullable T stated, @Nullable T implied);
}
