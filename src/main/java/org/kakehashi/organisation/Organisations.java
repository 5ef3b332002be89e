package org.kakehashi.organisation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.kakehashi.organisation.affiliation.Resolver;
import org.kakehashi.organisation.index.Bearers;
import org.kakehashi.organisation.index.Finder;
import org.kakehashi.organisation.register.Register;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The register of organisations, whole in memory. It is read beside the rest of the start; a caller waits for it, and a
 * register that cannot be read stops the start.
 */
@Component
public class Organisations {

    private record Known(RegisterEdition edition, List<Organisation> all, Map<String, Organisation> byId) {}

    private final CompletableFuture<Known> known;
    private final AtomicBoolean expecting = new AtomicBoolean();
    private final Supplier<Finder> finder;
    private final Supplier<Bearers> bearers;
    private final Supplier<Resolver> resolver;

    /** @param file a dump of the whole register; blank for the part that is shipped */
    Organisations(@Value("${kakehashi.ror.file:}") String file) {
        known = CompletableFuture.supplyAsync(
                () -> know(file.isBlank() ? Register.shipped() : Register.of(Path.of(file))));
        finder = SingletonSupplier.of(() -> new Finder(known().all()));
        bearers = SingletonSupplier.of(() -> new Bearers(known().all()));
        resolver = SingletonSupplier.of(() -> new Resolver(known().all()));
    }

    @EventListener(ApplicationStartedEvent.class)
    void awaited() {
        known();
    }

    /** Which state of the register is in use. */
    public RegisterEdition edition() {
        return known().edition();
    }

    /** @param ror in any of the ways in which people write the id */
    public Optional<Organisation> find(String ror) {
        return Ror.of(ror).map(known().byId()::get);
    }

    /** Somebody is about to type a name: what finds it is made ready beside, once. */
    public void expectTyping() {
        if (expecting.compareAndSet(false, true)) {
            Thread beside = new Thread(() -> startingWith("", 1), "organisations");
            beside.setDaemon(true);
            beside.start();
        }
    }

    /**
     * Organisations by the beginnings of words of any of their names, the best first: for typing ahead. Fewer than two letters
     * find nothing, except in writing without blanks.
     */
    public List<FoundOrganisation> startingWith(String text, int most) {
        return finder.get().find(text, most);
    }

    /** Organisations of which this is a name, whole; spelling aside. Several where namesakes are. */
    public List<Organisation> bearing(String name) {
        return bearers.get().of(name);
    }

    /** Which organisations an affiliation names, as it is printed: "Dept. X, Univ. Y, City, Country". Keeps nothing. */
    public Affiliation read(String affiliation) {
        return resolver.get().read(affiliation);
    }

    private Known known() {
        try {
            return known.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Known know(Register register) {
        Map<String, Organisation> byId = new HashMap<>();
        register.organisations().forEach(one -> byId.put(one.ror(), one));
        return new Known(register.edition(), register.organisations(), byId);
    }
}
