/** Which organisations an affiliation names, as it is printed under a title: "Dept. of Physics, Univ. of X, City, Country". */
@NullMarked
package org.kakehashi.organisation.affiliation;

import org.jspecify.annotations.NullMarked;
