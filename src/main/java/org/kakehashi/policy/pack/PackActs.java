package org.kakehashi.policy.pack;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.identity.Command;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.kakehashi.trail.Stream;
import org.springframework.stereotype.Component;

@Component
class PackActs implements DeclaresActs {

    static final ActKind PACK_PUT_IN_FORCE = ActKind.done("PACK_PUT_IN_FORCE", "pack", "version", "sha256", "from");
    static final ActKind PACK_KEPT_AS_DRAFT = ActKind.done("PACK_KEPT_AS_DRAFT", "pack", "version", "sha256", "from");

    static final ActKind MARK_SWITCHED_OFF =
            ActKind.done("MARK_SWITCHED_OFF", "mark", "from").committing("reason");
    static final ActKind MARK_SWITCHED_ON =
            ActKind.done("MARK_SWITCHED_ON", "mark", "from").committing("reason");

    @Override
    public List<ActKind> actKinds() {
        return List.of(PACK_PUT_IN_FORCE, PACK_KEPT_AS_DRAFT, MARK_SWITCHED_OFF, MARK_SWITCHED_ON);
    }

    static Act of(Command command, ActKind kind, Pack pack, LocalDate from) {
        return command.act(kind, Stream.ofPack(Packs.streamOf(pack.id())))
                .policy(pack.ref())
                .fact("pack", pack.id())
                .fact("version", pack.version())
                .fact("sha256", pack.sha256())
                .fact("from", from)
                .build();
    }
}
