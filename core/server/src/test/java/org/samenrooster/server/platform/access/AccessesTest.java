package org.samenrooster.server.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenrooster.api.Contract;
import org.samenrooster.api.Operation;
import org.samenrooster.api.model.LeaveRequestDto;
import org.samenrooster.api.model.LeaveRequestPageDto;
import org.samenrooster.api.model.PersonalContentKindDto;
import org.samenrooster.server.platform.access.Accesses.Place;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AccessesTest {

  private static final Contract CONTRACT = Contract.load();
  private static final String DOCUMENTS = "org.samenrooster.api.model.";
  private static final Place AMY = new Place(Optional.of("t"), Optional.of("amy"));
  private static final Place TEAM = new Place(Optional.of("t"), Optional.empty());

  static Stream<Operation> personal() {
    return CONTRACT.operations().stream().filter(operation -> operation.personal().isPresent());
  }

  @ParameterizedTest
  @MethodSource("personal")
  void whoseDocumentsTheyAreCanBeToldFromAddressOrAnswer(Operation operation) throws Exception {
    var content = operation.personal().orElseThrow();

    assertThat(operation.command()).isFalse();
    assertThat(PersonalContentKindDto.valueOf(content.content())).isNotNull();
    assertThat(content.content()).hasSizeLessThanOrEqualTo(20);
    assertThat(operation.roles()).doesNotContain("EVERYONE", "SIGNED_IN");
    switch (content.whose()) {
      case MEMBER -> assertThat(operation.path()).contains("{teamId}", "{memberId}");
      case TEAM -> assertThat(operation.path()).contains("{teamId}");
      case ANSWER ->
          assertThat(namesPeople(Class.forName(answerOf(operation)), new HashSet<>())).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(PersonalContentKindDto.class)
  void everyKindOfContentHasItsWords(PersonalContentKindDto kind) {
    var key = "access.content." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');

    assertThat(Messages.in(Locale.ENGLISH).sentence(key)).isNotBlank();
    assertThat(Messages.in(new Locale("nl")).sentence(key)).isNotBlank();
  }

  @Test
  void aTeamLeadWhoReadsTheHoursOfAMemberIsRecorded() {
    assertThat(accesses("getHoursAccount", lead(), AMY, ""))
        .singleElement()
        .satisfies(
            access -> {
              assertThat(access.reader().role()).isEqualTo(Role.TEAM_LEAD);
              assertThat(access.content()).isEqualTo("HOURS");
              assertThat(access.whose().memberId()).contains("amy");
            });
  }

  @Test
  void whatSomebodyReadsOfHerselfIsNot() {
    var herself = new Place(Optional.of("t"), Optional.of("lea"));

    assertThat(accesses("getHoursAccount", lead(), herself, "")).isEmpty();
  }

  @Test
  void aColleagueIsToldNothingThatWouldBeRecorded() {
    var colleague = caller(Set.of(Role.MEMBER));

    assertThat(accesses("listPeriodViolations", colleague, TEAM, "")).isEmpty();
    assertThat(accesses("getRoster", lead(), TEAM, "")).isEmpty();
  }

  @Test
  void aListOfTheTeamIsReadOfEverybodyInIt() {
    assertThat(accesses("getTeamHours", lead(), TEAM, ""))
        .extracting(Access::whose)
        .containsExactly(Access.Whose.team("t"));
  }

  @Test
  void aListOfSingleThingsIsReadOfThoseWhomItNames() {
    var page =
        new LeaveRequestPageDto()
            .items(
                List.of(
                    new LeaveRequestDto().memberId("amy"),
                    new LeaveRequestDto().memberId("lea"),
                    new LeaveRequestDto().memberId("amy"),
                    new LeaveRequestDto().memberId("bob")));

    assertThat(accesses("listLeaveRequests", lead(), TEAM, page))
        .extracting(access -> access.whose().memberId().orElse(""))
        .containsExactly("amy", "bob");
    assertThat(accesses("listLeaveRequests", lead(), TEAM, new LeaveRequestPageDto())).isEmpty();
  }

  private static List<Access> accesses(String operation, Caller caller, Place place, Object told) {
    return Accesses.of(CONTRACT.operation(operation).orElseThrow(), caller, place, told);
  }

  private static Caller lead() {
    return caller(Set.of(Role.MEMBER, Role.TEAM_LEAD));
  }

  private static Caller caller(Set<Role> roles) {
    var team = new Caller.TeamRoles("t", Optional.of("lea"), roles);
    return new Caller("p", "o", Set.of(), List.of(team));
  }

  private static String answerOf(Operation operation) throws Exception {
    try (var in = Contract.class.getResourceAsStream(Contract.RESOURCE)) {
      JsonNode contract = JsonMapper.builder().build().readTree(in);
      var reference =
          contract
              .path("paths")
              .path(operation.path())
              .path(operation.method().toLowerCase(Locale.ROOT))
              .at("/responses/200/content/application~1json/schema/$ref")
              .asString();
      return DOCUMENTS + reference.replaceFirst(".*/", "") + "Dto";
    }
  }

  private static boolean namesPeople(Type type, Set<Type> seen) {
    if (type instanceof ParameterizedType list) {
      return Stream.of(list.getActualTypeArguments()).anyMatch(of -> namesPeople(of, seen));
    }
    return type instanceof Class<?> document
        && document.getName().startsWith(DOCUMENTS)
        && seen.add(type)
        && Stream.of(document.getMethods())
            .filter(getter -> getter.getName().startsWith("get"))
            .anyMatch(
                getter ->
                    getter.getName().matches(".*(emberIds?|ersonId)")
                        || namesPeople(getter.getGenericReturnType(), seen));
  }
}
