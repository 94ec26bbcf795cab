// SPDX-License-Identifier: Apache-2.0
// empty_program.c -- what starting any program costs
int main(void)
{
    return 0;
}
