package org.samenrooster.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out for people and for comparison: the outermost values and the items of outer lists
 * have a line each, what is inside them stays on it.
 */
final class LinePrinter extends MinimalPrettyPrinter {

  private static final long serialVersionUID = 1;
  private static final int SPREAD_DEPTH = 2;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    super.writeStartObject(json);
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    line(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(depth < SPREAD_DEPTH ? "," : ", ");
    line(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    depth--;
    line(json, entries);
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    super.writeStartArray(json);
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    if (depth == SPREAD_DEPTH) {
      json.writeRaw("\n    ");
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(depth == SPREAD_DEPTH ? ",\n    " : ", ");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    if (depth == SPREAD_DEPTH && values > 0) {
      json.writeRaw("\n  ");
    }
    depth--;
    json.writeRaw(']');
  }

  private void line(JsonGenerator json) throws IOException {
    if (depth < SPREAD_DEPTH) {
      json.writeRaw("\n  ");
    }
  }

  private void line(JsonGenerator json, int entries) throws IOException {
    if (depth == 0 && entries > 0) {
      json.writeRaw("\n");
    }
  }
}
