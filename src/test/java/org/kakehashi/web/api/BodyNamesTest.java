package org.kakehashi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The description of the interface knows a body by its simple name: of two alike it would show one for both. */
class BodyNamesTest {

    @Test
    void no_two_bodies_are_called_alike() {
        assertThat(new ClassFileImporter().importPackages("org.kakehashi.web.api"))
                .filteredOn(JavaClass::isRecord)
                .extracting(JavaClass::getSimpleName)
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }
}
