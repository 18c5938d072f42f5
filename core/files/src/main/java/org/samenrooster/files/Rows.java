package org.samenrooster.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.files.Node.ScalarNode.Kind;

/** The rows of a list of lists; a text or nothing in each place. */
record Rows(String pointer, Faults faults) {

  List<List<@Nullable String>> of(List<Node> items) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Node.ListNode row) {
        rows.add(row(pointer + "/" + i, row));
      } else {
        String place = pointer + "/" + i;
        faults.add(items.get(i).place(), place, FaultCode.NOT_A_LIST, items.get(i).shown());
      }
    }
    return rows;
  }

  private List<@Nullable String> row(String rowPointer, Node.ListNode row) {
    List<@Nullable String> values = new ArrayList<>();
    for (int i = 0; i < row.items().size(); i++) {
      Node item = row.items().get(i);
      if (item.isNull()) {
        values.add(null);
      } else if (item instanceof Node.ScalarNode scalar && scalar.kind() == Kind.TEXT) {
        values.add(scalar.text());
      } else {
        faults.add(item.place(), rowPointer + "/" + i, FaultCode.NOT_TEXT, item.shown());
        values.add(null);
      }
    }
    return values;
  }
}
