package org.kakehashi.document.pdf;

import java.util.List;

/** A table to be laid on paper; a line feed in a cell begins another line. @param widths shares of the whole width */
public record Table(List<Float> widths, List<String> heads, List<List<String>> rows) {}
