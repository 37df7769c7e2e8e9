package org.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Qute;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom, as docs/architecture.md says, and what no class may do. */
class ArchitectureTest {

    private static final List<String> PURE = List.of("questionnaire", "scoring", "authoring", "exchange", "chart");
    private static final List<String> FEATURES = List.of("catalogue", "concept", "organisation", "cycle", "assessment");

    /** Package to what it may import of ours, beside itself. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("questionnaire", List.of()),
            Map.entry("scoring", List.of("questionnaire")),
            Map.entry("authoring", List.of("questionnaire", "scoring")),
            Map.entry("exchange", List.of("questionnaire", "scoring")),
            Map.entry("chart", List.of()),
            Map.entry("web", List.of()),
            Map.entry("security", List.of("web")),
            Map.entry("organisation", List.of("web", "security")),
            Map.entry("catalogue", List.of("web", "questionnaire", "scoring")),
            Map.entry("concept", List.of("web", "catalogue", "questionnaire", "scoring", "chart")),
            Map.entry("cycle", List.of("web", "security", "organisation")),
            Map.entry(
                    "assessment",
                    List.of(
                            "web",
                            "security",
                            "organisation",
                            "catalogue",
                            "concept",
                            "cycle",
                            "questionnaire",
                            "scoring",
                            "exchange",
                            "chart")),
            Map.entry("home", all()),
            Map.entry("operation", all()),
            Map.entry("cli", List.of("catalogue", "questionnaire", "scoring", "authoring", "exchange")));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waymark");

    private static List<String> all() {
        return Stream.of(PURE, FEATURES, List.of("web", "security"))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void packagesImportOnlyWhatTheMapAllows() {
        assertThat(OURS).isNotEmpty();
        ALLOWED.forEach((name, allowed) -> importsOnly(name, allowed).check(OURS));
    }

    private static ArchRule importsOnly(String name, List<String> allowed) {
        String[] permitted = Stream.concat(allowed.stream(), Stream.of(name))
                .map(ArchitectureTest::inPackage)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(inPackage(name))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.waymark..").and(DescribedPredicate.not(resideInAnyPackage(permitted))));
    }

    private static String inPackage(String name) {
        return "org.waymark." + name + "..";
    }

    @Test
    void everyPackageIsInTheMap() {
        List<String> packages = OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.waymark."))
                .map(name -> name.substring("org.waymark.".length()))
                .distinct()
                .toList();
        assertThat(ALLOWED.keySet()).containsAll(packages);
    }

    @Test
    void purePackagesKnowNoFramework() {
        for (String name : PURE) {
            noClasses()
                    .that()
                    .resideInAPackage(inPackage(name))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "io.vertx.."))
                    .check(OURS);
        }
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.waymark.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void everyResourceMethodSaysWhoMayCallIt() {
        methods()
                .that(answerRequests())
                .should()
                .beAnnotatedWith(Authenticated.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .check(OURS);
    }

    /** Quarkus silently ignores the others. */
    @Test
    void everyResourceMethodIsPublic() {
        methods().that(answerRequests()).should().bePublic().check(OURS);
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return DescribedPredicate.describe(
                "answer requests",
                method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)));
    }

    @Test
    void nothingStartsAnotherProcess() {
        noClasses()
                .should()
                .callConstructor(ProcessBuilder.class, String[].class)
                .check(OURS);
        noClasses().should().callMethod(Runtime.class, "exec", String.class).check(OURS);
    }

    @Test
    void storedTextIsNeverParsedAsATemplate() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Qute.class, Engine.class)
                .check(OURS);
    }

    @Test
    void fieldsOfResourcesAreFinal() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .haveOnlyFinalFields()
                .check(OURS);
    }

    @Test
    void aForbiddenImportIsFound() {
        JavaClasses both = new ClassFileImporter().importPackages("org.waymark");
        assertThatThrownBy(() -> importsOnly("assessment", List.of()).check(both))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.waymark.organisation");
    }
}
