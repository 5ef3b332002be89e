package org.kakehashi.policy.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFilesTest {

    @Test
    void in_a_jar_folders_are_no_files(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("program.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String name : new String[] {"carried/", "carried/packs/", "carried/packs/one/"}) {
                entries.putNextEntry(new JarEntry(name));
                entries.closeEntry();
            }
            entries.putNextEntry(new JarEntry("carried/packs/one/pack.yaml"));
            entries.write("id: one".getBytes(StandardCharsets.UTF_8));
            entries.closeEntry();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            ProcessFiles files = new ProcessFiles("carried/");

            assertThat(files.matching("packs/*/*")).containsOnlyKeys("packs/one/pack.yaml");
            assertThat(files.matching("**")).containsOnlyKeys("packs/one/pack.yaml");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
