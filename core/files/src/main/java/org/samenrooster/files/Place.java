package org.samenrooster.files;

/**
 * A place in a file.
 *
 * @param file name of the file as the reader was given it
 * @param line line, the first is 1
 * @param column column, the first is 1
 */
public record Place(String file, int line, int column) {

  /** The first character of a file. */
  static Place startOf(String file) {
    return new Place(file, 1, 1);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
