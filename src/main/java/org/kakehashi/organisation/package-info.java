/**
 * Research organisations of the world as the Research Organization Registry (ROR) tells them apart: found while typing,
 * found in an affiliation as it is printed, and told by their id. Sub-packages: {@code register} (reading it),
 * {@code index} (finding names), {@code affiliation} (reading affiliations). What is known of a partner, in
 * {@code collaboration}; what lists say of it, in {@code screening}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kakehashi.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
