package org.samenrooster.solver.rotation;

import java.util.Arrays;

/**
 * A whole-number programme without a cost: columns that are taken a whole number of times, rows
 * that add up to what they must. Each row has a column of its own besides, which stands for the sum
 * beyond its right side: fixed at zero where the row must be met, otherwise what a bound is put on.
 */
final class Columns {

  private static final int[] NONE = new int[0];

  private final int given;
  private int[][] rowsOf;
  private int[][] timesOf;
  private int[][] columnsOf = new int[0][];
  private int[][] timesIn = new int[0][];
  private int[] right = new int[0];
  private int[] lower;
  private int[] upper;
  private int rows;

  /**
   * @param most how often each column can be taken
   */
  Columns(int[] most) {
    this.given = most.length;
    this.rowsOf = new int[given][];
    this.timesOf = new int[given][];
    Arrays.fill(rowsOf, NONE);
    Arrays.fill(timesOf, NONE);
    this.lower = new int[given];
    this.upper = most.clone();
  }

  /** The columns without those of rows. */
  int given() {
    return given;
  }

  int rows() {
    return rows;
  }

  /** All columns, those of rows last. */
  int size() {
    return given + rows;
  }

  /**
   * Adds a row: columns, how often each counts, and what it adds up to beyond its own column, which
   * lies between the bounds.
   *
   * @return its own column
   */
  int add(int[] columns, int[] times, int sum, int least, int most) {
    int row = rows++;
    int capacity = right.length < rows ? Math.max(32, 2 * right.length) : right.length;
    if (capacity > right.length) {
      right = Arrays.copyOf(right, capacity);
      columnsOf = Arrays.copyOf(columnsOf, capacity);
      timesIn = Arrays.copyOf(timesIn, capacity);
      lower = Arrays.copyOf(lower, given + capacity);
      upper = Arrays.copyOf(upper, given + capacity);
    }
    right[row] = sum;
    columnsOf[row] = columns.clone();
    timesIn[row] = times.clone();
    lower[given + row] = least;
    upper[given + row] = most;
    for (int i = 0; i < columns.length; i++) {
      int column = columns[i];
      int length = rowsOf[column].length;
      rowsOf[column] = Arrays.copyOf(rowsOf[column], length + 1);
      timesOf[column] = Arrays.copyOf(timesOf[column], length + 1);
      rowsOf[column][length] = row;
      timesOf[column][length] = times[i];
    }
    return given + row;
  }

  /** The rows in which a given column counts. */
  int[] rowsOf(int column) {
    return rowsOf[column];
  }

  /** How often it counts in them. */
  int[] timesOf(int column) {
    return timesOf[column];
  }

  /** The given columns that count in a row. */
  int[] columnsOf(int row) {
    return columnsOf[row];
  }

  /** How often they count. */
  int[] timesIn(int row) {
    return timesIn[row];
  }

  int right(int row) {
    return right[row];
  }

  int lower(int column) {
    return lower[column];
  }

  int upper(int column) {
    return upper[column];
  }

  void bound(int column, int least, int most) {
    lower[column] = least;
    upper[column] = most;
  }

  /**
   * Whether the given columns, taken so often, meet every row within the bounds as they are now.
   */
  boolean isMetBy(int[] taken) {
    for (int row = 0; row < rows; row++) {
      long sum = -right[row];
      for (int i = 0; i < columnsOf[row].length; i++) {
        sum += (long) timesIn[row][i] * taken[columnsOf[row][i]];
      }
      if (sum < lower[given + row] || sum > upper[given + row]) {
        return false;
      }
    }
    return true;
  }
}
