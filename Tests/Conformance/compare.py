"""Compares what a converted model answers with what TensorFlow answered."""

import numpy as np

# 1e-4 absolute: both sides compute in float32, whose rounding (6e-8) grows with the depth of a network and with the
# length of its sums; 1e-4 is what the deepest models here stay below. 1e-3 of the output's scale: an output of large
# numbers (logits of unnormalised networks, sums) has the same relative, not the same absolute, rounding. A wrong
# weight, axis or activation errs by far more than either.
ABSOLUTE = 1e-4
OF_SCALE = 1e-3

KINDS = {"f": "float", "V": "float", "i": "integer", "u": "integer", "b": "bool", "c": "complex"}


def kind(array):
    return KINDS.get(array.dtype.kind, "string")


def as_bytes(array):
    return [v if isinstance(v, bytes) else str(v).encode() for v in np.asarray(array, dtype=object).ravel().tolist()]


def compare(wanted, got, random=False):
    """Both are dicts of arrays by signature key. Returns the largest absolute error and a list of complaints."""
    worst, complaints = 0.0, []
    for key in sorted(set(got) - set(wanted)):
        complaints.append(f"{key}: an output that the model does not have")
    for key, right in wanted.items():
        if key not in got:
            complaints.append(f"{key}: no such output among {sorted(got)}")
            continue
        error, complaint = _compare_one(np.asarray(right), np.asarray(got[key]), random)
        worst = max(worst, error)
        if complaint:
            complaints.append(f"{key}: {complaint}")
    return worst, complaints


def _compare_one(right, answer, random):
    if kind(right) != kind(answer):
        return 0.0, f"{kind(answer)} where {kind(right)} is right"
    if right.shape != answer.shape:
        return 0.0, f"shape {list(answer.shape)} where {list(right.shape)} is right"
    if random or right.size == 0:
        return 0.0, None
    if kind(right) == "string":
        differ = sum(a != b for a, b in zip(as_bytes(right), as_bytes(answer)))
        return float(differ), f"{differ} of {right.size} strings differ" if differ else None
    wide = np.complex128 if kind(right) == "complex" else np.float64
    right, answer = right.astype(wide), answer.astype(wide)
    # NaN is right only where TensorFlow has NaN too, and an infinity only where it has the same.
    same = (np.isnan(right) & np.isnan(answer)) | (right == answer)
    with np.errstate(invalid="ignore"):
        difference = np.where(same, 0.0, np.abs(right - answer))
    worst = float(np.max(np.where(np.isnan(difference), np.inf, difference)))
    finite = np.abs(right[np.isfinite(right)])
    scale = float(finite.max()) if finite.size else 0.0
    if worst <= ABSOLUTE or worst <= OF_SCALE * scale:
        return worst, None
    where = np.unravel_index(int(np.argmax(np.where(np.isnan(difference), np.inf, difference))), right.shape)
    return worst, (f"off by {worst:.3g} at {[int(i) for i in where]}: {answer[where]:.6g} where {right[where]:.6g} is "
                   f"right (scale {scale:.3g})")
