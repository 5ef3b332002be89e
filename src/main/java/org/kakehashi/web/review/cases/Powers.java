package org.kakehashi.web.review.cases;

/** What the reader may do on the case beside what his turn lets him. */
record Powers(boolean comment, boolean vote, boolean resume, boolean readFiles, boolean addFiles) {}
