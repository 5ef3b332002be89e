package org.kakehashi.organisation.affiliation;

/** Whether a slip of the pen is all that two words differ by. */
final class Slip {

    private Slip() {}

    /** One letter put in, left out or changed, or two swapped. */
    static boolean between(String one, String other) {
        if (one.length() > other.length()) {
            return between(other, one);
        }
        int longer = other.length() - one.length();
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (longer == 1) {
            return one.substring(at).equals(other.substring(at + 1));
        }
        if (longer > 1 || at == one.length()) {
            return false;
        }
        return one.substring(at + 1).equals(other.substring(at + 1))
                || at + 1 < one.length()
                        && one.charAt(at) == other.charAt(at + 1)
                        && one.charAt(at + 1) == other.charAt(at)
                        && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
