package roundtrip;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/// The plan of the house as tests: who may use whom, and what no room may do.
///
/// A row of the table names what a package may use; everything else is forbidden. A package that does not exist yet
/// obeys every rule.
@AnalyzeClasses(packages = "roundtrip", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /// What every room may use. Arrays of primitives live in the package without a name.
    private static final String[] GROUND = {"", "java..", "javax..", "org.jspecify..", "roundtrip.words.."};
    private static final String[] JACKSON = {"tools.jackson.."};
    private static final String[] WINDOW = {"javafx..", "org.controlsfx..", "atlantafx..", "com.formdev.."};
    private static final String[] BELOW_THE_FACES = {"roundtrip.topology..", "roundtrip.routing..",
            "roundtrip.analysis..", "roundtrip.simulation..", "roundtrip.lesson..", "roundtrip.formats..",
            "roundtrip.report..", "roundtrip.layout..", "roundtrip.files..", "roundtrip.editing.."};

    // The table

    @ArchTest static final ArchRule words_know_only_the_jdk = mayUse("words")
            .because("every room speaks, so the words stand under all of them");

    @ArchTest static final ArchRule the_topology_knows_only_the_jdk = mayUse("topology")
            .because("what the user drew must be readable without any library");

    @ArchTest static final ArchRule routing_knows_the_topology = mayUse("routing", "roundtrip.topology..")
            .because("analysis and simulation share one definition of where a request can go");

    @ArchTest static final ArchRule analysis_knows_topology_and_routing = mayUse("analysis", "roundtrip.topology..",
            "roundtrip.routing..").because("a finding follows from the drawing, never from a simulation");

    @ArchTest static final ArchRule simulation_knows_topology_and_routing = mayUse("simulation", "roundtrip.topology..",
            "roundtrip.routing..", "org.HdrHistogram..")
            .because("a trace follows from the drawing, never from a finding");

    @ArchTest static final ArchRule editing_knows_the_topology = mayUse("editing", "roundtrip.topology..")
            .because("the editor is headless");

    @ArchTest static final ArchRule layout_knows_the_topology = mayUse("layout", "roundtrip.topology..",
            "org.eclipse..")
            .because("only layout speaks to the Eclipse Layout Kernel");

    @ArchTest static final ArchRule formats_know_the_topology = mayUse("formats", join(JACKSON, "roundtrip.topology.."))
            .because("a text becomes a design and back, and nothing else");

    @ArchTest static final ArchRule files_know_topology_formats_and_layout = mayUse("files", "roundtrip.topology..",
            "roundtrip.formats..", "roundtrip.layout..").because("opening a file is reading it and giving it places");

    @ArchTest static final ArchRule a_report_knows_what_it_tells = mayUse("report",
            join(JACKSON, "roundtrip.topology..",
                    "roundtrip.routing..", "roundtrip.analysis..", "roundtrip.simulation.."))
            .because("a report tells results, it has no way to files or windows");

    @ArchTest static final ArchRule a_lesson_knows_what_it_teaches = mayUse("lesson", "roundtrip.topology..",
            "roundtrip.routing..", "roundtrip.analysis..", "roundtrip.simulation..")
            .because("the steps are computed, the presenter only shows them");

    @ArchTest static final ArchRule the_command_line_knows_everything_but_the_window = mayUse("cli",
            join(BELOW_THE_FACES, "tools.jackson..", "picocli.."))
            .because("it must run where there is no display; `render` is handed to it");

    @ArchTest static final ArchRule the_window_knows_everything_but_the_command_line = mayUse("ui",
            join(BELOW_THE_FACES, WINDOW)).because("the two faces never meet, and JavaFX lives here only");

    @ArchTest static final ArchRule nothing_depends_on_the_composition_root = noClasses()
            .that().resideOutsideOfPackage("roundtrip")
            .should().dependOnClassesThat().resideInAPackage("roundtrip")
            .because("Main builds the objects and hands them over").allowEmptyShould(true);

    @ArchTest static final ArchRule every_room_stands_in_the_table = classes()
            .should().resideInAnyPackage(join(BELOW_THE_FACES, "roundtrip", "roundtrip.words..", "roundtrip.cli..",
                    "roundtrip.ui.."))
            .because("a new room needs a row here and a word in the decisions").allowEmptyShould(true);

    // Parents, children, cycles

    @ArchTest static final ArchRule a_parent_never_imports_its_children = classes()
            .that().resideOutsideOfPackages("roundtrip", "roundtrip.cli", "roundtrip.ui")
            .should(notUsePackagesBelowTheirOwn())
            .because("the parent holds the contract, the children implement it, Main hands the list over")
            .allowEmptyShould(true);

    @ArchTest static final ArchRule rooms_have_no_cycle = slices().matching("roundtrip.(*)..")
            .should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest static final ArchRule inner_rooms_have_no_cycle = slices().matching("roundtrip.(*).(*)..")
            .should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest static final ArchRule packages_have_no_cycle = slices().matching("roundtrip.(**)")
            .should().beFreeOfCycles().allowEmptyShould(true);

    // The same file and seed give the same trace on every machine

    @ArchTest static final ArchRule only_the_faces_print = belowTheFaces()
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .because("standard output belongs to the command line").allowEmptyShould(true);

    @ArchTest static final ArchRule only_the_faces_read_the_clock = belowTheFaces()
            .should().accessTargetWhere(readsTheClock())
            .because("time below the faces is virtual").allowEmptyShould(true);

    @ArchTest static final ArchRule only_the_faces_have_chance_without_a_seed = belowTheFaces()
            .should().accessTargetWhere(isUnseededChance())
            .because("the same file and seed give the same trace on every machine").allowEmptyShould(true);

    // Words

    @ArchTest static final ArchRule classes_carry_words_of_the_field = classes()
            .should(notEndWith("Manager", "Helper", "Util", "Utils", "Impl", "Service", "Controller"))
            .because("such a suffix says that nobody knew what the class is").allowEmptyShould(true);

    @ArchTest static final ArchRule every_package_is_null_marked = classes()
            .should(liveInANullMarkedPackage())
            .because("absence is then written down wherever it can happen").allowEmptyShould(true);

    private static ArchRule mayUse(String room, String... others) {
        var own = "roundtrip." + room + "..";
        return classes().that().resideInAPackage(own)
                .should().onlyDependOnClassesThat().resideInAnyPackage(join(join(GROUND, own), others))
                .allowEmptyShould(true);
    }

    private static GivenClassesConjunction belowTheFaces() {
        return noClasses().that().resideOutsideOfPackages("roundtrip", "roundtrip.cli..", "roundtrip.ui..");
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        var clocks = Stream.of(Clock.class, Instant.class, LocalDate.class, LocalTime.class, LocalDateTime.class,
                OffsetDateTime.class, ZonedDateTime.class).map(Class::getName).toList();
        return DescribedPredicate.describe("reads the clock", access -> {
            var target = access.getTarget();
            var owner = target.getOwner().getName();
            return owner.equals(System.class.getName()) && target.getName().matches("currentTimeMillis|nanoTime")
                    || clocks.contains(owner) && target.getName().matches("now|system.*|tick.*")
                    || isConstructorWithoutArguments(target, Date.class);
        });
    }

    private static DescribedPredicate<JavaAccess<?>> isUnseededChance() {
        return DescribedPredicate.describe("is chance without a seed", access -> {
            var target = access.getTarget();
            var owner = target.getOwner().getName();
            return owner.equals(Math.class.getName()) && target.getName().equals("random")
                    || owner.equals(UUID.class.getName()) && target.getName().equals("randomUUID")
                    || owner.equals(ThreadLocalRandom.class.getName())
                    || owner.equals("java.security.SecureRandom")
                    || isConstructorWithoutArguments(target, Random.class)
                    || isConstructorWithoutArguments(target, SplittableRandom.class);
        });
    }

    private static boolean isConstructorWithoutArguments(AccessTarget target, Class<?> type) {
        return target instanceof AccessTarget.ConstructorCallTarget constructor
                && constructor.getOwner().isEquivalentTo(type) && constructor.getRawParameterTypes().isEmpty();
    }

    private static ArchCondition<JavaClass> notUsePackagesBelowTheirOwn() {
        return condition("not use packages below their own", (type, events) -> type.getDirectDependenciesFromSelf()
                .stream()
                .filter(use -> use.getTargetClass().getPackageName().startsWith(type.getPackageName() + "."))
                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription()))));
    }

    private static ArchCondition<JavaClass> notEndWith(String... suffixes) {
        return condition("not end with " + String.join(", ", suffixes), (type, events) -> Stream.of(suffixes)
                .filter(type.getSimpleName()::endsWith)
                .forEach(suffix -> events.add(SimpleConditionEvent.violated(type,
                        type.getName() + " ends with " + suffix + " in " + type.getSourceCodeLocation()))));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a package that is @NullMarked", (type, events) -> {
            var marked = type.getPackage().tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class)).orElse(false);
            if (!marked) {
                events.add(SimpleConditionEvent.violated(type, "the package of " + type.getName()
                        + " has no package-info.java with @NullMarked"));
            }
        });
    }

    private interface Check {
        void of(JavaClass type, ConditionEvents events);
    }

    private static ArchCondition<JavaClass> condition(String text, Check check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.of(type, events);
            }
        };
    }

    private static String[] join(String[] some, String... others) {
        return Stream.concat(Stream.of(some), Stream.of(others)).toArray(String[]::new);
    }
}
