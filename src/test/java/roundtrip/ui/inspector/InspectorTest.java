package roundtrip.ui.inspector;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import atlantafx.base.controls.ToggleSwitch;
import org.junit.jupiter.api.Test;

import roundtrip.analysis.Labels;
import roundtrip.editing.Editor;
import roundtrip.editing.Selection;
import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Draw;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;
import roundtrip.words.Words;

import static org.assertj.core.api.Assertions.assertThat;

class InspectorTest {
    private static Design everything() {
        Draw draw = Draw.a();
        for (Kind kind : Kind.values()) {
            draw.part(kind, kind.word());
        }
        return draw.change("dns", dns -> dns.with(Property.ZONE, "foobar.com").with(Property.RECORDS,
                List.of(DnsRecord.of("www.foobar.com", "A", "8.8.8.8"))))
                .change("firewall", wall -> wall.with(Property.ALLOW, List.of(Allowance.of(443, "any"))))
                .change("load-balancer", balancer -> balancer.called("HAProxy").with(Property.IP, "8.8.8.8")
                        .with(Property.ALGORITHM, Terms.Algorithm.ROUND_ROBIN)
                        .with(Property.BACKEND_MODE, Terms.Mode.ACTIVE_ACTIVE)
                        .with(Property.TLS_MODE, Terms.Tls.NONE))
                .change("server", server -> server
                        .called("A machine with a very long name that nobody would ever give to a machine"))
                .request("client", "load-balancer").link(LinkKind.REPLICATE, "database", "cache")
                .group("zone", GroupKind.ZONE, "server").design();
    }

    private final Editor editor = new Editor(everything());

    private Inspector inspector(String... ids) {
        Inspector inspector = new Inspector(editor::apply);
        inspector.show(editor.design(), Selection.of(ids));
        inspector.setPrefWidth(320);
        new Scene(inspector, 320, 700);
        editor.listen(() -> inspector.show(editor.design(), Selection.of(ids)));
        return inspector;
    }

    private static <T extends Node> List<T> all(Parent parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Parent inner) {
                found.addAll(all(inner, type));
            }
        }
        return found;
    }

    private Component part(String id) {
        return java.util.Objects.requireNonNull(editor.topology().component(id));
    }

    @Test
    void every_property_of_every_kind_has_a_label_and_every_value_a_word() {
        Words words = Words.in("inspector");
        for (Kind kind : Kind.values()) {
            for (Property<?> property : kind.allProperties()) {
                if (!property.equals(Property.WORD)) {
                    assertThat(new Labels(kind.word(), "").of(property)).isNotBlank();
                }
            }
        }
        for (LinkKind kind : LinkKind.values()) {
            kind.properties().forEach(property -> assertThat(new Labels("link", "").of(property)).isNotBlank());
        }
        for (Terms.Algorithm algorithm : Terms.Algorithm.values()) {
            assertThat(words.has("term." + algorithm.word())).as(algorithm.word()).isTrue();
        }
    }

    @Test
    void every_algorithm_is_named_with_its_product_and_explained() {
        for (Terms.Product product : Terms.Product.values()) {
            Labels labels = new Labels("load-balancer", product.word());
            assertThat(labels.hint(Property.ALGORITHM, null)).isNotBlank();
            for (Terms.Algorithm algorithm : Terms.Algorithm.values()) {
                if (algorithm.isOf(product)) {
                    assertThat(labels.of(Property.ALGORITHM, algorithm))
                            .startsWith(product == Terms.Product.HAPROXY ? "HAProxy " : "nginx ");
                    assertThat(labels.hint(Property.ALGORITHM, algorithm)).isNotBlank();
                }
            }
        }
    }

    @Test
    void a_balancer_offers_the_algorithms_of_its_product_and_tells_how_they_differ() {
        Pictures.inFx(() -> {
            Inspector inspector = inspector("load-balancer");
            assertThat(algorithms(inspector)).contains(Terms.Algorithm.STATIC_RR)
                    .doesNotContain(Terms.Algorithm.IP_HASH);
            assertThat(texts(inspector)).anyMatch(text -> text.contains("give 1112"));
            all(inspector, ToggleButton.class).stream().filter(button -> button.getText().equals("nginx")).findFirst()
                    .orElseThrow().fire();
            assertThat(part("load-balancer").stated(Property.PRODUCT)).isEqualTo(Terms.Product.NGINX);
            assertThat(algorithms(inspector)).contains(Terms.Algorithm.IP_HASH)
                    .doesNotContain(Terms.Algorithm.STATIC_RR);
            assertThat(texts(inspector)).anyMatch(text -> text.startsWith("Weights 3 and 1 give 1121: nginx"));
            return null;
        });
    }

    private static List<Object> algorithms(Inspector inspector) {
        List<Object> offered = new ArrayList<>();
        for (Object choice : all(inspector, ComboBox.class).getFirst().getItems()) {
            ((java.util.Optional<?>) choice).ifPresent(offered::add);
        }
        return offered;
    }

    private static List<String> texts(Inspector inspector) {
        return all(inspector, Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }

    @Test
    void each_kind_first_shows_only_properties_that_it_can_state() {
        for (Kind kind : Kind.values()) {
            assertThat(kind.allProperties().containsAll(Foremost.of(kind))).as(kind.word()).isTrue();
        }
        for (LinkKind kind : LinkKind.values()) {
            assertThat(kind.properties().containsAll(Foremost.of(kind))).as(kind.word()).isTrue();
        }
    }

    @Test
    void a_switch_is_one_step_of_undo() {
        Pictures.inFx(() -> {
            ToggleSwitch checks = all(inspector("load-balancer"), ToggleSwitch.class).getFirst();
            assertThat(checks.isSelected()).as("on by default").isTrue();
            checks.setSelected(false);
            assertThat(part("load-balancer").stated(Property.HEALTH_CHECKS)).isFalse();
            assertThat(editor.undoName()).isEqualTo("Change HAProxy");
            editor.undo();
            assertThat(checks.isSelected()).isTrue();
            assertThat(editor.canUndo()).isFalse();
            return null;
        });
    }

    @Test
    void a_two_way_choice_is_a_pair_of_buttons_and_a_longer_one_a_list() {
        Pictures.inFx(() -> {
            Inspector inspector = inspector("load-balancer");
            ToggleButton passive = all(inspector, ToggleButton.class).stream()
                    .filter(button -> button.getText().equals("Active-passive")).findFirst().orElseThrow();
            passive.fire();
            assertThat(part("load-balancer").stated(Property.BACKEND_MODE)).isEqualTo(Terms.Mode.ACTIVE_PASSIVE);
            @SuppressWarnings("unchecked") ComboBox<Object> algorithm = all(inspector, ComboBox.class).getFirst();
            algorithm.setValue(java.util.Optional.of(Terms.Algorithm.LEAST_CONNECTIONS));
            assertThat(part("load-balancer").stated(Property.ALGORITHM)).isEqualTo(Terms.Algorithm.LEAST_CONNECTIONS);
            return null;
        });
    }

    @Test
    void a_number_out_of_range_stays_in_its_field_with_a_sentence_and_changes_nothing() {
        Pictures.inFx(() -> {
            Inspector inspector = inspector("l1");
            TextField port = all(inspector, TextField.class).stream()
                    .filter(field -> field.getStyleClass().contains("number")).findFirst().orElseThrow();
            port.setText("70000");
            port.fireEvent(new javafx.event.ActionEvent());
            assertThat(editor.canUndo()).isFalse();
            assertThat(all(inspector, Label.class)).extracting(Label::getText)
                    .contains("A whole number from 1 to 65535.");
            port.setText("443");
            port.fireEvent(new javafx.event.ActionEvent());
            assertThat(java.util.Objects.requireNonNull(editor.topology().link("l1")).port()).contains(443);
            return null;
        });
    }

    @Test
    void an_emptied_field_takes_the_statement_back() {
        Pictures.inFx(() -> {
            TextField address = all(inspector("load-balancer"), TextField.class).get(1);
            assertThat(address.getText()).isEqualTo("8.8.8.8");
            address.setText("");
            address.fireEvent(new javafx.event.ActionEvent());
            assertThat(part("load-balancer").stated(Property.IP)).isNull();
            return null;
        });
    }

    @Test
    void several_parts_are_changed_in_one_step() {
        Pictures.inFx(() -> {
            Inspector inspector = inspector("load-balancer", "server");
            assertThat(all(inspector, Label.class)).extracting(Label::getText).contains("2 selected");
            all(inspector, TextField.class).getFirst().setText("10.0.0.1");
            all(inspector, TextField.class).getFirst().fireEvent(new javafx.event.ActionEvent());
            assertThat(part("load-balancer").stated(Property.IP)).isEqualTo("10.0.0.1");
            assertThat(part("server").stated(Property.IP)).isEqualTo("10.0.0.1");
            editor.undo();
            assertThat(editor.canUndo()).isFalse();
            return null;
        });
    }

    @Test
    void the_name_is_edited_where_it_stands() {
        Pictures.inFx(() -> {
            TextField name = all(inspector("load-balancer"), TextField.class).getFirst();
            name.setText("Front door");
            name.fireEvent(new javafx.event.ActionEvent());
            assertThat(part("load-balancer").name()).isEqualTo("Front door");
            return null;
        });
    }

    @Test
    void every_kind_has_its_picture() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Pictures.inFx(() -> {
                FlowPane pane = new FlowPane(16, 16);
                pane.setPrefWrapLength(1400);
                for (Kind kind : Kind.values()) {
                    Inspector inspector = new Inspector(editor::apply);
                    inspector.show(editor.design(), Selection.of(kind.word()));
                    inspector.setPrefWidth(320);
                    pane.getChildren().add(inspector);
                }
                for (String id : List.of("l1", "l2", "zone", "")) {
                    Inspector inspector = new Inspector(editor::apply);
                    inspector.show(editor.design(), id.isEmpty() ? Selection.none() : Selection.of(id));
                    inspector.setPrefWidth(320);
                    pane.getChildren().add(inspector);
                }
                Pictures.save("inspector-" + theme.word(), Pictures.of(new Look(theme, 1), 1400, 1800, pane));
                return null;
            });
        }
    }
}
