package roundtrip.ui.canvas;

import roundtrip.layout.Captions;
import roundtrip.topology.Component;
import roundtrip.topology.Topology;

/// What the view of a part has to say; equal faces need no new drawing.
///
/// @param icon decides which icon it wears
/// @param foldable whether it holds services, which a chevron shows or hides
/// @param folded whether they are hidden now
record Face(String icon, String title, String detail, boolean service, boolean foldable, boolean folded) {
    static Face of(Topology topology, Component component) {
        return new Face(component.kind().word() + component.role().getClass().getSimpleName()
                + Captions.kindLabel(component), Captions.title(component), Captions.detail(topology, component),
                component.isService(), !component.isService() && !topology.services(component.id()).isEmpty(),
                component.placement().isCollapsed());
    }
}
