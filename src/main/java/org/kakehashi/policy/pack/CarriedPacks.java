package org.kakehashi.policy.pack;

import java.time.Clock;
import org.kakehashi.identity.Command;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Puts the program's packs in force before the first request is taken; an unfit pack stops the start. */
@Component
class CarriedPacks implements SmartInitializingSingleton {

    private final Packs packs;
    private final Clock clock;

    CarriedPacks(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        packs.putCarriedInForce(Command.bySystem(clock.instant()));
    }
}
