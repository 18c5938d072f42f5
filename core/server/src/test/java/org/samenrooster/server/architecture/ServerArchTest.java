package org.samenrooster.server.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls inside the server. Every rule is shown a bad example that it must refuse. */
class ServerArchTest {

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.samenrooster.server");
  private static final JavaClasses BAD =
      new ClassFileImporter().importPackages("org.samenrooster.server.architecture.bad");

  private static final DescribedPredicate<JavaCall<?>> READS_THE_CLOCK =
      DescribedPredicate.describe(
          "reads the machine's clock",
          call ->
              call.getTargetOwner().getPackageName().equals("java.time")
                  && call.getName().equals("now")
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.getName().equals("java.time.Clock")));

  private static final DescribedPredicate<JavaClass> NOT_A_PORT =
      DescribedPredicate.describe(
          "implement a port by JPA", type -> type.getSimpleName().startsWith("Jpa"));

  private static final Map<String, ArchRule> RULES =
      Map.of(
          "rest never sees persistence",
          noClasses()
              .that()
              .resideInAPackage("..rest..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("..persistence.."),
          "application never sees rest",
          noClasses()
              .that()
              .resideInAPackage("..application..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("..rest.."),
          "a feature keeps JPA in its persistence",
          noClasses()
              .that()
              .resideOutsideOfPackages("..persistence..", "..platform..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("jakarta.persistence.."),
          "transactions begin in application",
          noClasses()
              .that()
              .resideInAnyPackage("..rest..", "..persistence..")
              .should()
              .beAnnotatedWith("jakarta.transaction.Transactional"),
          "a port's implementation is nobody's business",
          classes().that(NOT_A_PORT).should().notBePublic(),
          "nobody reads the machine's clock",
          noClasses().should().callMethodWhere(READS_THE_CLOCK),
          "names say what a thing is",
          noClasses()
              .should()
              .haveNameMatching(".*(Manager|Helper|Util|Utils|Processor|Impl|Data|Info|Base)"),
          "nothing prints",
          noClasses().should().accessField(System.class, "out"),
          "features have no cycles",
          slices().matching("org.samenrooster.server.(**)").should().beFreeOfCycles());

  static Stream<Arguments> rules() {
    return RULES.entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theServerKeepsTheRule(String name, ArchRule rule) {
    rule.check(SERVER);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theRuleRefusesTheBadExample(String name, ArchRule rule) {
    assertThat(rule.evaluate(BAD).hasViolation()).as(name).isTrue();
  }
}
