package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.files.Node.ScalarNode.Kind;

class DocumentParserTest {

  private final Faults faults = new Faults();

  @Test
  void aTimeInYamlIsTextAndNotANumberInBaseSixty() {
    Node.ObjectNode root =
        (Node.ObjectNode) parse("t.yaml", "at: 07:30\nminutes: 30\n").orElseThrow();

    assertThat(root.entries().get("at").value())
        .isEqualTo(new Node.ScalarNode(new Place("t.yaml", 1, 5), Kind.TEXT, "07:30"));
    assertThat(root.entries().get("minutes").value())
        .isEqualTo(new Node.ScalarNode(new Place("t.yaml", 2, 10), Kind.WHOLE_NUMBER, "30"));
  }

  @Test
  void everyDuplicateKeyIsFoundAndNamesTheFirst() {
    parse("t.json", "{\"a\": 1,\n \"a\": 2,\n \"b\": {\"c\": 1, \"c\": 2}}");

    assertThat(codes()).containsExactly("t.json:2:2 duplicate-key", "t.json:3:16 duplicate-key");
    assertThat(faults.inReadingOrder().get(0).fault().arguments()).containsExactly("t.json:1:2");
  }

  @Test
  void textThatIsNotWellFormedIsSaidWithItsPlace() {
    assertThat(parse("t.json", "{\"a\": 1,\n  b}")).isEmpty();
    assertThat(codes())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("t.json:2:")
        .endsWith("not-well-formed");
  }

  @Test
  void yamlThatIsNotWellFormedIsSaidWithItsPlace() {
    assertThat(parse("t.yaml", "a: [1, 2\nb: 3\n")).isEmpty();
    assertThat(codes())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("t.yaml:")
        .endsWith("not-well-formed");
  }

  @Test
  void anEmptyFileIsAFault() {
    assertThat(parse("t.yaml", "# only a comment\n")).isEmpty();
    assertThat(codes()).containsExactly("t.yaml:1:1 empty-file");
  }

  @Test
  void aSecondDocumentIsAFault() {
    parse("t.yaml", "a: 1\n---\nb: 2\n");
    parse("t.json", "{} {}");

    assertThat(codes()).containsExactly("t.json:1:4 second-document", "t.yaml:3:1 second-document");
  }

  @Test
  void referencesAreFaults() {
    parse("t.yaml", "a: &x [1]\nb: *x\n");

    assertThat(codes()).containsExactly("t.yaml:1:4 yaml-reference", "t.yaml:2:4 yaml-reference");
  }

  @Test
  void endlessNestingIsAFaultAndNotACrash() {
    parse("t.json", "[".repeat(900) + "]".repeat(900));

    assertThat(codes()).containsExactly("t.json:1:52 too-deep");
  }

  @Test
  void aMissingValueStandsWhereItsParentStands() {
    Pointers pointers =
        new Pointers(parse("t.json", "{\"a/b\": [{},\n {\"c\": 1}]}").orElseThrow());

    assertThat(pointers.place("/a~1b/1/c")).hasToString("t.json:2:8");
    assertThat(pointers.place("/a~1b/1/d")).hasToString("t.json:2:2");
    assertThat(pointers.place("/e/f")).hasToString("t.json:1:1");
  }

  private Optional<Node> parse(String file, String text) {
    return DocumentParser.parse(file, text, faults);
  }

  private List<String> codes() {
    return faults.inReadingOrder().stream()
        .map(placed -> placed.place() + " " + placed.fault().code())
        .toList();
  }
}
