package org.samenrooster.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the domain. Every rule is shown a bad example that it must refuse. */
class DomainArchTest {

  private static final JavaClasses DOMAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.samenrooster");
  private static final JavaClasses BAD =
      new ClassFileImporter().importPackages("org.samenrooster.architecture.bad");

  private static final DescribedPredicate<JavaCall<?>> READS_THE_CLOCK =
      DescribedPredicate.describe(
          "reads the machine's clock",
          call ->
              call.getTargetOwner().getPackageName().equals("java.time")
                  && call.getName().equals("now")
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.getName().equals("java.time.Clock")));

  private static final Map<String, ArchRule> RULES =
      Map.of(
          "the domain knows the JDK, JSpecify and itself",
          classes()
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage("java..", "org.jspecify..", "org.samenrooster.."),
          "packages have no cycles",
          slices().matching("org.samenrooster.(**)").should().beFreeOfCycles(),
          "nobody reads the machine's clock",
          noClasses().should().callMethodWhere(READS_THE_CLOCK),
          "dates are java.time",
          noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date"),
          "hours are whole minutes",
          fields()
              .that()
              .areDeclaredInClassesThat()
              .resideInAnyPackage("..hours..", "..bad..")
              .should()
              .notHaveRawType(double.class)
              .andShould()
              .notHaveRawType(float.class),
          "names say what a thing is",
          noClasses()
              .should()
              .haveNameMatching(".*(Manager|Helper|Util|Utils|Processor|Impl|Data|Info|Base)"),
          "nothing prints",
          noClasses().should().accessField(System.class, "out"));

  static Stream<Arguments> rules() {
    return RULES.entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theDomainKeepsTheRule(String name, ArchRule rule) {
    rule.check(DOMAIN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theRuleRefusesTheBadExample(String name, ArchRule rule) {
    assertThat(rule.evaluate(BAD).hasViolation()).as(name).isTrue();
  }
}
