/** Text on A4 paper with PDFBox: lines, headings, tables, page numbers. Knows nothing of letters. */
@NullMarked
package org.kakehashi.document.pdf;

import org.jspecify.annotations.NullMarked;
