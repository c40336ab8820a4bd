/// PlantUML, written only: a deployment diagram. Start with [PlantUmlFormat].
@NullMarked
package roundtrip.formats.plantuml;

import org.jspecify.annotations.NullMarked;
