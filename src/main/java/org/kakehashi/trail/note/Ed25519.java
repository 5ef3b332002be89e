package org.kakehashi.trail.note;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;

/** Ed25519 by the JDK, strict about lengths: the JDK takes a signature with a byte too many for a good one. */
public final class Ed25519 {

    public static final int KEY = 32;
    public static final int SIGNATURE = 64;

    private Ed25519() {}

    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != KEY || signature.length != SIGNATURE) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key(publicKey));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    public static byte[] sign(byte[] seed, byte[] message) {
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no signature", e);
        }
    }

    /** The public key that belongs to a seed. */
    public static byte[] publicKey(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            EdECPoint point = ((EdECPublicKey) generator.generateKeyPair().getPublic()).getPoint();
            byte[] bytes = reversed(point.getY());
            if (point.isXOdd()) {
                bytes[KEY - 1] |= (byte) 0x80;
            }
            return bytes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey key(byte[] bytes) throws GeneralSecurityException {
        byte[] y = new byte[KEY];
        for (int i = 0; i < KEY; i++) {
            y[i] = bytes[KEY - 1 - i];
        }
        boolean odd = (y[0] & 0x80) != 0;
        y[0] &= 0x7f;
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(
                        new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y))));
    }

    private static byte[] reversed(BigInteger y) {
        byte[] big = y.toByteArray();
        byte[] bytes = new byte[KEY];
        for (int i = 0; i < KEY && i < big.length; i++) {
            bytes[i] = big[big.length - 1 - i];
        }
        return bytes;
    }

    /** Lets the generator take a seed that is there already. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
