package org.kakehashi.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The product's classes, read once for all tests that ask how they hang together. */
public final class ProductClasses {

    public static final JavaClasses ALL =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.kakehashi");

    private ProductClasses() {}
}
