package org.kakehashi.trail;

import java.util.List;

/** Each module that does something has one bean of this type; together they are the closed list of act kinds. */
public interface DeclaresActs {

    List<ActKind> actKinds();
}
